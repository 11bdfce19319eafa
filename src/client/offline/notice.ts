import { versionInWords } from '../../edition/offline/copy-words.ts';
import styles from '../../styles/offline-notice.css?url';
import { addStyles } from '../add-styles.ts';
import type { Heard } from './messages.ts';

/**
 * Says once that the site shows a newer version than this page is of, and offers to load it; or, once
 * in a session, that a page came out of the copy. Nothing is loaded anew unasked.
 */
export async function tell({ type, version }: Heard): Promise<void> {
  if (said.has(type) || (type === 'from-copy' && isSaidBefore())) return;
  said.add(type);
  await addStyles(styles);
  if (type === 'from-copy') {
    show(`Without a network: this is the copy kept in this browser, ${versionInWords(version)}.`);
    return;
  }
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.textContent = 'Load it';
  reload.addEventListener('click', () => location.reload());
  show('There is a newer version of this site than this page.', reload);
}

const said = new Set<Heard['type']>();

function isSaidBefore(): boolean {
  try {
    if (sessionStorage.getItem('copy-said') !== null) return true;
    sessionStorage.setItem('copy-said', 'yes');
  } catch {
    // A browser that keeps nothing says it on each page.
  }
  return false;
}

function show(words: string, ...more: HTMLElement[]): void {
  const notice = document.createElement('div');
  notice.className = 'offline-notice';
  const text = document.createElement('p');
  text.role = 'status';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => notice.remove());
  notice.append(text, ...more, close);
  // An open dialogue lets nothing be reached outside of itself.
  const dialogue = document.querySelector('dialog[open]');
  if (dialogue) dialogue.append(notice);
  else document.querySelector('main')?.before(notice);
  // An empty region that is filled is announced; one that arrives full is not, everywhere.
  requestAnimationFrame(() => (text.textContent = words));
}
