/** The part of the Navigation API that is used here; Firefox has had it since 147 only. */
interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void): void;
  removeEventListener(type: 'currententrychange', listener: () => void): void;
}

/**
 * Calls back after the page changed its own address (TikTok never reloads). Without the Navigation API the page's
 * title tells: it changes with every address. Nothing is polled. Returns the way to stop.
 */
export function watchAddress(window: Window & typeof globalThis, onChange: () => void): () => void {
  const navigation = (window as { navigation?: NavigationEvents }).navigation;
  window.addEventListener('popstate', onChange);
  if (navigation) {
    navigation.addEventListener('currententrychange', onChange);
    return () => {
      window.removeEventListener('popstate', onChange);
      navigation.removeEventListener('currententrychange', onChange);
    };
  }
  const titles = new window.MutationObserver(onChange);
  titles.observe(window.document.head, { childList: true, subtree: true, characterData: true });
  return () => {
    window.removeEventListener('popstate', onChange);
    titles.disconnect();
  };
}
