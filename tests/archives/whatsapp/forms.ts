/** How phones write the beginning of a message, by language; `step`: how exactly, in ms. */
export interface Form {
  readonly name: string;
  readonly step: number;
  readonly isMonthFirst?: boolean;
  /** Dates with slashes only show their order where a day is beyond the 12th. */
  readonly isAmbiguous?: boolean;
  readonly head: (at: Date) => string;
}

const two = (number: number): string => String(number).padStart(2, '0');
const parts = (at: Date) => ({
  y: at.getFullYear(),
  m: at.getMonth() + 1,
  d: at.getDate(),
  h: at.getHours(),
  min: two(at.getMinutes()),
  s: two(at.getSeconds()),
  h12: at.getHours() % 12 || 12,
  isLate: at.getHours() >= 12,
});
type Parts = ReturnType<typeof parts>;
const shortYear = ({ y }: Parts): string => two(y % 100);
const eastern = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

const MINUTE = 60_000;
const android = (name: string, write: (parts: Parts) => string, more: Partial<Form> = {}): Form => ({
  name: `Android ${name}`,
  step: MINUTE,
  head: (at) => `${write(parts(at))} - `,
  ...more,
});
const ios = (name: string, write: (parts: Parts) => string, more: Partial<Form> = {}): Form => ({
  name: `iOS ${name}`,
  step: 1000,
  head: (at) => `[${write(parts(at))}] `,
  ...more,
});
const slash = { isAmbiguous: true };
const american = { isAmbiguous: true, isMonthFirst: true };

export const FORMS: readonly Form[] = [
  android('en-GB', ({ y, m, d, h, min }) => `${two(d)}/${two(m)}/${y}, ${two(h)}:${min}`, slash),
  android(
    'en-US',
    (p) => `${p.m}/${p.d}/${shortYear(p)}, ${p.h12}:${p.min}\u202f${p.isLate ? 'PM' : 'AM'}`,
    american,
  ),
  android(
    'en-IN',
    (p) => `${two(p.d)}/${two(p.m)}/${shortYear(p)}, ${p.h12}:${p.min} ${p.isLate ? 'pm' : 'am'}`,
    slash,
  ),
  android('fr', ({ y, m, d, h, min }) => `${two(d)}/${two(m)}/${y}, ${two(h)}:${min}`, slash),
  android('fr-CA', ({ y, m, d, h, min }) => `${y}-${two(m)}-${two(d)} ${two(h)} h ${min}`),
  android('fr, old', ({ y, m, d, h, min }) => `${two(d)}/${two(m)}/${y} à ${two(h)}:${min}`, slash),
  android('pt-BR', ({ y, m, d, h, min }) => `${two(d)}/${two(m)}/${y} ${two(h)}:${min}`, slash),
  android('de', (p) => `${two(p.d)}.${two(p.m)}.${shortYear(p)}, ${two(p.h)}:${p.min}`),
  android('es', ({ y, m, d, h, min }) => `${d}/${m}/${y}, ${h}:${min}`, slash),
  android(
    'es, 12 h',
    (p) => `${p.d}/${p.m}/${p.y}, ${p.h12}:${p.min}\u00a0${p.isLate ? 'p' : 'a'}.\u00a0m.`,
    slash,
  ),
  android('nl', ({ y, m, d, h, min }) => `${two(d)}-${two(m)}-${y} ${two(h)}:${min}`),
  android('tr', ({ y, m, d, h, min }) => `${d}.${two(m)}.${y} ${two(h)}:${min}`),
  android('sv', ({ y, m, d, h, min }) => `${y}-${two(m)}-${two(d)} ${two(h)}:${min}`),
  android('cs', ({ y, m, d, h, min }) => `${d}. ${m}. ${y} ${h}:${min}`),
  android('ko', (p) => `${p.y}. ${p.m}. ${p.d}. ${p.isLate ? '오후' : '오전'} ${p.h12}:${p.min}`),
  android('zh', (p) => `${p.y}/${p.m}/${p.d} ${p.isLate ? '下午' : '上午'}${p.h12}:${p.min}`),
  android(
    'ar',
    (p) => eastern(`${p.d}\u200f/${p.m}\u200f/${p.y}، ${p.h12}:${p.min} ${p.isLate ? 'م' : 'ص'}`, 0x660),
    slash,
  ),
  ios('en-GB', ({ y, m, d, h, min, s }) => `${two(d)}/${two(m)}/${y}, ${two(h)}:${min}:${s}`, slash),
  ios(
    'en-US',
    (p) => `${p.m}/${p.d}/${shortYear(p)}, ${p.h12}:${p.min}:${p.s}\u202f${p.isLate ? 'PM' : 'AM'}`,
    american,
  ),
  ios('fr', ({ y, m, d, h, min, s }) => `${two(d)}/${two(m)}/${y} ${two(h)}:${min}:${s}`, slash),
  ios('de', (p) => `${two(p.d)}.${two(p.m)}.${shortYear(p)}, ${two(p.h)}:${p.min}:${p.s}`),
  ios('fi', ({ y, m, d, h, min, s }) => `${d}.${m}.${y} klo ${h}.${min}.${s}`),
  ios('ja', ({ y, m, d, h, min, s }) => `${y}/${two(m)}/${two(d)}, ${h}:${min}:${s}`),
];
