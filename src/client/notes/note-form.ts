import {
  countSubjects,
  noteFile,
  noteFileName,
  noteId,
  type NoteDraft,
} from '../../edition/note-draft.ts';
import type { NoteFormData } from '../../edition/note-form-data.ts';
import { findElement } from '../find-element.ts';
import { NoteArchive } from './note-archive.ts';
import type { Checked, FoundProblem } from './note-check.ts';
import { keep, recall } from './note-draft-store.ts';
import { draftOf, fillFields, subjectsOf } from './note-fields.ts';
import { loadKnown } from './note-known.ts';
import { isError, listProblems, placeProblems, showBesideFields } from './note-problems.ts';
import { NoteSend } from './note-send.ts';
import { NoteSubjects } from './note-subjects.ts';
import { onceQuiet } from '../once-quiet.ts';
import { today } from '../../edition/today.ts';

/** The form that writes the file of an archival note, checks it and helps to send it. */
class NoteForm extends HTMLElement {
  readonly form = findElement(this, 'form', HTMLFormElement);
  readonly summary = findElement(this, '.summary', HTMLElement);
  readonly answer = findElement(this, '.answer', HTMLElement);
  readonly remember = findElement(this, '.remember-me', HTMLInputElement);
  readonly subjects = new NoteSubjects(
    this,
    () => this.load(),
    () => this.changed(),
  );
  readonly archive = new NoteArchive(this.form, () => this.known?.archives ?? []);
  readonly send = new NoteSend(this.form);
  readonly left = new Set<Element>();
  known: NoteFormData | undefined;
  isAsked = false;
  turn = 0;

  connectedCallback() {
    this.start();
    // It stands open for whoever has no script.
    findElement(this, '.by-hand', HTMLDetailsElement).open = false;
    this.load().then(
      async () => {
        this.archive.show();
        await this.subjects.showWords();
        this.write();
      },
      // Without the file of entries the form writes all the same; it says so when asked to check.
      () => undefined,
    );
    const checkSoon = onceQuiet(
      () => void this.check().catch(() => undefined),
      () => typingPause,
    );
    for (const type of ['input', 'change']) {
      this.form.addEventListener(type, () => {
        this.changed();
        checkSoon();
      });
    }
    this.form.addEventListener('focusout', ({ target }) => {
      const place = target instanceof Element ? target.closest('[data-field]') : null;
      if (place === null) return;
      this.left.add(place);
      checkSoon();
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask();
    });
    this.remember.addEventListener('change', () => this.rememberContributor());
    findElement(this, '.discard', HTMLButtonElement).addEventListener('click', () => {
      if (confirm('Throw the draft away? It cannot be brought back.')) this.discard();
    });
  }

  /** Takes up the draft, the contributor, and the entry from whose page the reader comes. */
  start() {
    const draft = recall('note-draft');
    const contributor = recall('note-contributor');
    // Who is quicker than the script loses nothing.
    const typed = Object.entries(draftOf(this.form)).filter(([, text]) => text !== '');
    this.fill({ date: today(), ...contributor, ...draft, ...Object.fromEntries(typed) });
    this.remember.checked = contributor !== undefined;
    if (draft !== undefined)
      findElement(this, '.taken-up', HTMLElement).textContent =
        'The draft that you began in this browser stands here again.';
    const about = new URLSearchParams(location.search).get('about');
    if (about !== null) {
      const [path = '', paragraph = ''] = about.split('#');
      this.subjects.fill(path, paragraph);
    }
    this.write();
  }

  fill(draft: NoteDraft) {
    this.subjects.setCount(countSubjects(draft));
    fillFields(this.form, draft);
    this.subjects.showValues();
    this.archive.restore();
  }

  async load(): Promise<NoteFormData> {
    this.known = await loadKnown();
    return this.known;
  }

  changed() {
    this.write();
    keep('note-draft', draftOf(this.form));
    if (this.remember.checked) this.rememberContributor();
  }

  /** Shows the file as the fields stand. */
  write(): { path: string; text: string } {
    const draft = draftOf(this.form);
    const notes = (this.known?.entries ?? []).flatMap(([path]) =>
      path.startsWith('notes/') ? [path.slice('notes/'.length)] : [],
    );
    const path = noteFileName(noteId(draft, new Set(notes)));
    const text = noteFile(draft);
    findElement(this, '.file-name', HTMLElement).textContent = path;
    findElement(this, '.file pre code', HTMLElement).textContent = text;
    this.send.hold(path, text);
    return { path, text };
  }

  /** Shows what is wrong beside the fields that the reader has left, or after asking beside all. */
  async check(): Promise<Checked | undefined> {
    const turn = ++this.turn;
    const known = await this.load();
    const { checkFile } = await import('./note-check.ts');
    const checked = await checkFile(this.write(), subjectsOf(draftOf(this.form)), known);
    if (turn !== this.turn) return undefined;
    const problems = placeProblems(this.form, checked.problems);
    showBesideFields(
      this.form,
      this.isAsked ? problems : problems.filter(({ place }) => this.left.has(place)),
    );
    if (this.isAsked) listProblems(this.summary, problems);
    if (this.isAsked) this.say(problems);
    this.send.show(this.isAsked && !problems.some(isError), checked.link);
    return checked;
  }

  async ask() {
    this.isAsked = true;
    let checked: Checked | undefined;
    try {
      // One that began while the first was loading goes before it.
      checked = (await this.check()) ?? (await this.check());
    } catch {
      this.send.show(true, undefined);
      this.answer.textContent =
        'The note cannot be checked without a network. You can download it all the same; it is checked where it arrives.';
      return;
    }
    if (checked === undefined) return;
    if (checked.problems.some(isError)) this.summary.focus();
    else this.send.focus();
  }

  /** Says how many things are wrong, aloud as well, and not again while that stays so. */
  say(problems: readonly FoundProblem[]) {
    const errors = problems.filter(isError).length;
    const rest =
      problems.length === 0 ? '' : ' What you may want to consider stands at the head of the form.';
    const words =
      errors === 0 ? `Nothing must be corrected.${rest}` : `To be corrected: ${String(errors)}.`;
    if (this.answer.textContent !== words) this.answer.textContent = words;
  }

  rememberContributor() {
    const all = Object.entries(draftOf(this.form));
    const own = all.filter(([name]) => name.startsWith('contributor.'));
    const isKept = keep(
      'note-contributor',
      this.remember.checked ? Object.fromEntries(own) : undefined,
    );
    if (!isKept) this.answer.textContent = 'This browser lets no page remember anything.';
  }

  discard() {
    keep('note-draft', undefined);
    this.isAsked = false;
    this.left.clear();
    this.fill({ date: today(), ...recall('note-contributor') });
    this.remember.checked = recall('note-contributor') !== undefined;
    this.write();
    showBesideFields(this.form, []);
    listProblems(this.summary, []);
    this.send.show(false, undefined);
    this.answer.textContent = '';
    findElement(this, '.taken-up', HTMLElement).textContent = 'The draft is thrown away.';
    findElement(this, 'h1', HTMLElement).scrollIntoView();
    findElement(this.form, 'input', HTMLInputElement).focus();
  }
}

const typingPause = 400;

customElements.define('note-form', NoteForm);
