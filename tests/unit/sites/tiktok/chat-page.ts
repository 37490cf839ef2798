import { openPage } from '../../../sites/load-fixture.ts';

export interface Line {
  readonly from: string;
  readonly text: string;
}

const ME = 'lea.demo';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A row as the page has it; without `link` it shows nothing of who wrote it but its direction. */
const rowHtml = ({ from, text }: Line, link = true): string => `
  <div data-e2e="dm-new-chat-item">
    <div data-area="Actions" style="display: flex; flex-direction: ${from === ME ? 'row-reverse' : 'row'}">
      ${link ? `<a href="/@${from}"><span data-e2e="chat-avatar"></span></a>` : ''}
      <div><div data-e2e="dm-new-message-text"><p>${escaped(text)}</p></div></div>
    </div>
  </div>`;

const headerHtml = (name: string, handle: string): string =>
  `<p data-e2e="dm-new-chat-nickname">${escaped(name)}</p><p data-e2e="chat-uniqueid">@${handle}</p>`;

/** A page with one open chat that tests change as the site would. */
export class ChatPage {
  readonly window: Window;
  readonly document: Document;

  constructor(chat?: { name: string; handle: string; lines: readonly Line[]; link?: boolean }) {
    this.window = openPage(
      `<body><a data-e2e="nav-profile" href="/@${ME}"></a><main></main></body>`,
      'https://www.tiktok.com/foryou',
    );
    this.document = this.window.document;
    if (chat) {
      this.open();
      this.header(chat.name, chat.handle);
      this.rows(chat.lines, chat.link);
    }
  }

  part(name: 'header' | 'list' | 'box'): HTMLElement {
    const found = this.document.querySelector<HTMLElement>(
      { header: '#header', list: '[data-e2e="dm-new-message-list"]', box: '[data-e2e="dm-new-chatbox"]' }[
        name
      ],
    );
    if (!found) throw new Error(`the page has no ${name}`);
    return found;
  }

  /** An empty pane, then its parts at once, as React puts a whole subtree in. */
  open({ list = true } = {}): void {
    const main = this.document.querySelector('main');
    if (!main) throw new Error('the page has no main part');
    main.innerHTML = `<div data-e2e="dm-new-chatbox"><div id="header"></div>${
      list ? '<div data-e2e="dm-new-message-list"></div>' : ''
    }<div data-e2e="dm-new-chat-bottom"></div></div>`;
  }

  close(): void {
    this.part('box').remove();
  }

  header(name: string, handle: string): void {
    this.part('header').innerHTML = headerHtml(name, handle);
  }

  rows(lines: readonly Line[], link = true): void {
    this.part('list').innerHTML = lines.map((line) => rowHtml(line, link)).join('');
  }

  append(line: Line, link = true): void {
    this.part('list').insertAdjacentHTML('beforeend', rowHtml(line, link));
  }
}
