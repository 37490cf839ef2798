const isPictureKind = ({ kind, type }: { readonly kind?: string; readonly type: string }): boolean =>
  (kind === undefined || kind === 'file') && /^(?:image|video)\//.test(type);

/**
 * Whether a picture or video is being attached by this event: a file is chosen, pasted or dropped. Only the file's kind is
 * looked at, as the browser tells it; name and content are not.
 */
export function attachesPicture(event: Event): boolean {
  const target = event.composedPath()[0];
  if (event.type === 'change') {
    return target instanceof HTMLInputElement && [...(target.files ?? [])].some(isPictureKind);
  }
  const data = (event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer;
  return [...(data?.items ?? [])].some(isPictureKind);
}
