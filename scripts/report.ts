/** Runs a command for a person: what went wrong is one sentence and exit code 1, without a stack. */
export async function report(command: () => Promise<string>): Promise<void> {
  try {
    console.log(await command());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
