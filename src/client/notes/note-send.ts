import type { HostLink } from '../../edition/host-links.ts';
import { downloadText } from '../download-text.ts';
import { findElement } from '../find-element.ts';
import { say } from '../toast.ts';

/** What can be done with a note that is ready: propose it at the host, download it, copy it. */
export class NoteSend {
  private readonly form: HTMLFormElement;
  private readonly section: HTMLElement;
  private file = { path: '', text: '' };

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.section = findElement(form, '.ready', HTMLElement);
    this.on('.download', () => this.download());
    this.on('.copy', () => void this.copy('The text is copied.'));
    this.on('.open-host[data-part]', () => void this.copy('The text is copied: paste it there.'));
  }

  hold(path: string, text: string) {
    this.file = { path, text };
  }

  show(isReady: boolean, link: HostLink | undefined) {
    this.section.hidden = !isReady;
    const open = this.form.querySelector<HTMLAnchorElement>('.open-host');
    if (open === null) return;
    open.hidden = link === undefined;
    findElement(this.form, '.host-whole', HTMLElement).hidden = link?.isWhole !== true;
    findElement(this.form, '.host-part', HTMLElement).hidden = link?.isWhole !== false;
    if (link === undefined) return;
    open.href = link.address;
    open.toggleAttribute('data-part', !link.isWhole);
  }

  focus() {
    this.section.focus();
  }

  private on(selector: string, act: () => void) {
    this.section.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest(selector) !== null) act();
    });
  }

  private download() {
    downloadText(this.file.text, this.file.path.replace(/^.*\//, ''), 'text/markdown');
    say('The file is saved. The draft stays here until you throw it away.');
  }

  private async copy(words: string) {
    try {
      await navigator.clipboard.writeText(this.file.text);
      say(words);
    } catch {
      const text = document.querySelector('.file pre code');
      if (text) getSelection()?.selectAllChildren(text);
      say('This browser does not let the page copy. The text is selected below: copy it yourself.');
    }
  }
}
