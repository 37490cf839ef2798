import { callLink, type HelpService, textLink, webLink } from '../../utils/help/index.ts';
import { useTexts } from '../ui/texts.tsx';
import './service.css';

/** Ways to reach a service: call, text, site. A number is always readable, for computers that can't call. */
export function ServiceActions({ service }: { service: HelpService }) {
  const { t, locale } = useTexts();
  const { phone, sms, name } = service;
  const site = webLink(service, locale);
  return (
    <p class="service-actions">
      {phone ? (
        <a class="action" href={callLink(phone)}>
          {t('help-page.call', { number: phone.shown })}
        </a>
      ) : null}
      {sms ? (
        <a class="action" href={textLink(sms)}>
          {sms.word === undefined
            ? t('help-page.sms', { number: sms.number })
            : t('help-page.sms.word', { number: sms.number, word: sms.word })}
        </a>
      ) : null}
      {site ? (
        <a
          class="action"
          href={site}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('help-page.site.name', { name })}
        >
          {t('help-page.site')}
        </a>
      ) : null}
    </p>
  );
}
