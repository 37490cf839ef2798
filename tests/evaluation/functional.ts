/**
 * node tests/evaluation/functional.ts [slice or id …]
 * Runs the functional suite (functional/README.md): a line for every case that does not get what it demands, and how
 * many are warned at their key message or before.
 */
import { faults, inTime, readCases } from './cases.ts';
import { markdown } from './table.ts';

const wanted = process.argv.slice(2);
const all = readCases();
const byId = new Map(all.map((one) => [one.id, one]));
const cases = all.filter(
  ({ id, slice }) => wanted.length === 0 || wanted.includes(slice) || wanted.includes(id),
);

let timed = 0;
let early = 0;
const rows = new Map<string, { cases: number; failed: number }>();
for (const one of cases) {
  const wrong = faults(one, byId);
  const time = inTime(one);
  if (time !== null) timed += 1;
  if (time) early += 1;
  const row = rows.get(`${one.language} ${one.kind}`) ?? { cases: 0, failed: 0 };
  rows.set(`${one.language} ${one.kind}`, {
    cases: row.cases + 1,
    failed: row.failed + (wrong.length > 0 ? 1 : 0),
  });
  const late = time === false ? ['no warning at the key message'] : [];
  if (wrong.length + late.length > 0) console.log(`${one.id}: ${[...wrong, ...late].join('; ')}`);
}
const table = [...rows].map(([name, { cases: n, failed }]) => [name, String(n), String(failed)]);
console.log(
  `\n${markdown(['cases', 'n', 'failed'], table)}\n\nwarned at the key message or before: ${early} of ${timed}`,
);
