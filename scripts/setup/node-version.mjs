// Imported first by every command: an old Node would otherwise fail later with something less clear.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Upstairs needs Node 20.19 or newer; this is ${process.versions.node}. Install it from https://nodejs.org.`);
  process.exit(1);
}
