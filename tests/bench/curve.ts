/** Curves of a bench as a picture, with the machine and the commit that they were measured on. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

interface Curve {
  name: string;
  values: readonly number[];
  /** The index of the first size that is drawn, 0 where it is left out. */
  from?: number;
}

/** CSS pixels of one panel, and of the room around its curve. */
const [WIDTH, HEIGHT, MARGIN] = [420, 220, 44];

/** Draws one panel for each curve over the same sizes, which are set apart by their logarithm. */
export function drawCurve(path: string, sizes: readonly number[], curves: readonly Curve[]): void {
  const panels = curves.map((curve, i) => panelOf(curve, sizes, i * WIDTH));
  writeFileSync(
    path,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH * curves.length}" height="${HEIGHT + 24}" font-family="system-ui, sans-serif" font-size="12">
<title>${curves.map(({ name }) => name).join('; ')}</title>
<rect width="100%" height="100%" fill="#fff"/>
${panels.join('\n')}
<text x="${MARGIN}" y="${HEIGHT + 14}" fill="#666">${machine()}</text>
</svg>
`,
  );
}

function panelOf({ name, values, from = 0 }: Curve, sizes: readonly number[], left: number): string {
  const top = Math.ceil(Math.max(...values.slice(from)) * 1.15);
  const [least, most] = [Math.log10(sizes[0] ?? 1), Math.log10(sizes.at(-1) ?? 1)];
  const x = (size: number) =>
    (left + MARGIN + ((Math.log10(size) - least) / (most - least)) * (WIDTH - 2 * MARGIN)).toFixed(1);
  const y = (value: number) => (HEIGHT - MARGIN - (value / top) * (HEIGHT - 2 * MARGIN)).toFixed(1);
  const points = sizes.slice(from).map((size, i) => ({ size, value: values[from + i] ?? 0 }));
  const dots = points.map(
    ({ size, value }) =>
      `<circle cx="${x(size)}" cy="${y(value)}" r="3" fill="#1f6f5c"/><text x="${x(size)}" y="${Number(y(value)) - 8}" text-anchor="middle">${value.toFixed(1)}</text>`,
  );
  const names = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle" fill="#666">${short(size)}</text>`,
  );
  const line = points.map(({ size, value }) => `${x(size)},${y(value)}`).join(' ');
  return `<text x="${left + MARGIN}" y="22" font-weight="600">${name}</text>
<path d="M${left + MARGIN} ${y(0)}H${left + WIDTH - MARGIN}" stroke="#bbb"/>
<polyline points="${line}" fill="none" stroke="#1f6f5c" stroke-width="2"/>
${[...dots, ...names].join('\n')}`;
}

const short = (size: number) =>
  new Intl.NumberFormat('en-GB', { notation: 'compact' }).format(size).toLowerCase();

function machine(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const { length, 0: first } = cpus();
  return `${first?.model.trim() ?? 'An unknown processor'}, ${length} threads, Node ${process.versions.node}, commit ${commit}; names along the axis`;
}
