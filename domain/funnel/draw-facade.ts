import { type Facade, windowsPerFloor } from './facade';

/** Words of the picture, in one language. */
export type FacadeWords = { building: string; caption: string; legend: string };

const row = 22;
const window = { width: 15, height: 14, step: 20 };
const left = 58;
const width = left + windowsPerFloor * window.step + 20;
const top = 74;

/** The tower by day and, where the reader's screen is dark, at night; the same colours as on the screens. */
const style = `
.sky{fill:#faf6ee}.ink{fill:#1e1b17}.soft{fill:#6a6258}.wall{fill:#33383f;stroke:#24272c}.roof{fill:#24272c}
.dark{fill:#24272c;stroke:#474e57}.lit{fill:#ffb11a;stroke:#ffd98a}.led{fill:#0b0c0e}.on{fill:#ffb11a}.off{fill:#b9c0c8}
text{font:600 12px system-ui,"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums}
.name{font-size:17px;font-weight:700}
@media (prefers-color-scheme:dark){.sky{fill:#14161a}.ink{fill:#f3eee5}.soft{fill:#a79f92}.wall{fill:#2a3038;stroke:#6b7684}.roof{fill:#363d47}.dark{fill:#14161a;stroke:#474e57}}`;

const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

function floorRow({ floor, lit }: Facade['floors'][number], y: number): string {
  const label = `<rect class="led" x="20" y="${y}" width="30" height="${window.height}" rx="3"/><text class="${lit > 0 ? 'on' : 'off'}" x="35" y="${y + 11.5}" text-anchor="middle">${escape(floor)}</text>`;
  const windows = Array.from({ length: windowsPerFloor }, (_, index) => {
    const x = left + index * window.step;
    return `<rect class="${index < lit ? 'lit' : 'dark'}" x="${x}" y="${y}" width="${window.width}" height="${window.height}" rx="2"/>`;
  });
  return label + windows.join('');
}

/** The façade as an SVG file: a row a floor, the highest on top, the floor's label as a lift shows it. Needs no script and no font. */
export function drawFacade({ floors }: Facade, { building, caption, legend }: FacadeWords): string {
  const height = top + floors.length * row + 42;
  const rows = floors.map((floor, index) => floorRow(floor, top + (floors.length - 1 - index) * row));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><style>${style}</style>`,
    `<rect class="sky" width="${width}" height="${height}"/>`,
    `<text class="ink name" x="12" y="24">${escape(building)}</text><text class="soft" x="12" y="44">${escape(caption)}</text>`,
    `<rect class="roof" x="30" y="${top - 18}" width="${width - 60}" height="8" rx="2"/>`,
    `<rect class="wall" x="12" y="${top - 10}" width="${width - 24}" height="${floors.length * row + 12}" rx="4"/>`,
    ...rows,
    `<text class="soft" x="12" y="${height - 14}">${escape(legend)}</text></svg>`,
  ].join('');
}
