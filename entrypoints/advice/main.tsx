import { useEffect, useState } from 'preact/hooks';
import { AdvicePage } from '../../components/advice/advice-page.tsx';
import { mountPage } from '../../components/ui/page-root.tsx';
import { leavePages } from '../../utils/browser/leaving/index.ts';
import { ADVICE_CASES } from '../../utils/help/advice/index.ts';
import { helpFor } from '../../utils/help/index.ts';
import * as store from '../../utils/settings/index.ts';

/** The case that the address names (`#close`); the page is drawn later than a browser would look for the anchor. */
const led = () => ADVICE_CASES.find((name) => location.hash === `#${name}`) ?? null;

function useLed() {
  const [name, setName] = useState(led);
  useEffect(() => {
    const follow = () => setName(led);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return name;
}

mountPage({
  store,
  title: 'advice.title',
  onExit: leavePages,
  Page: (chooser) => (
    <AdvicePage
      {...chooser}
      services={helpFor(chooser.country)}
      now={Date.now()}
      led={useLed()}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  ),
});
