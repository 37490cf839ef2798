/** Marks of direction without a shape of their own. U+200E stands before whatever WhatsApp on iOS wrote by itself. */
export const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

export const withoutMarks = (text: string): string => text.replace(MARKS, '');

export const withoutLeadingMarks = (text: string): string =>
  text.replace(/^[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]+/, '');

/** Arabic, Persian, Devanagari and Bengali digits: the same last four bits, but for an offset. */
export const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code & 15) - (code >= 0x900 ? 6 : 0));
  });
