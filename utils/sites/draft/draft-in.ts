/** Whatever one may write a message in, on any site. */
const FIELDS = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** What is written in this writing area and not sent yet. Reads; the field is never touched. */
export function draftIn(composer: Element): string {
  const field = composer.matches(FIELDS) ? composer : composer.querySelector(FIELDS);
  if (!field) return '';
  return 'value' in field ? String(field.value) : ((field as HTMLElement).innerText ?? '');
}
