/**
 * Words beside a 12-hour clock, lower case, without dots and spaces; from the Unicode locale data (CLDR) of the
 * languages in which WhatsApp writes them.
 */
export const BEFORE_NOON = [
  'am',
  'πμ',
  'öö',
  'sa',
  '上午',
  '凌晨',
  '早上',
  '午前',
  '오전',
  'ص',
  'a',
  'vm',
  'pd',
];
export const AFTER_NOON = [
  'pm',
  'μμ',
  'ös',
  'ch',
  '下午',
  '晚上',
  '中午',
  '午後',
  '오후',
  'م',
  'p',
  'nm',
  'md',
];

/** Words beside a clock that say nothing about it ("klo 16.01", "16:01 Uhr", "à 16:01", "3.02.26 г., 16:01"). */
export const MEANINGLESS = [
  '',
  'klo',
  'kl',
  'um',
  'uhr',
  'г',
  'o',
  'à',
  'a las',
  'às',
  'at',
  'alle',
  'min',
  'h',
];
