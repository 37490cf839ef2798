/** Whether a text holds a placeholder, plural or quoted apostrophe of ICU; the others are shown as they stand. */
export const needsFormatting = (text: string): boolean => text.includes('{') || text.includes("''");
