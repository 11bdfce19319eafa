import type { Source } from '../schemas/contribute.ts';

/** An address at the host, and what the reader must bring along because it could not hold it. */
export interface HostLink {
  address: string;
  /** Whether name and text of the file are filled in; else the name alone is. */
  isWhole: boolean;
}

/** What readers call each host. */
export const hostNames = {
  github: 'GitHub',
  gitlab: 'GitLab',
  forgejo: 'the code host',
} as const satisfies Record<Source['host'], string>;

/** The page on which the host lets a visitor change a file; `file` counts from the edition's folder. */
export function editAddress(source: Source, file: string): string {
  const { host, repository, branch } = source;
  return `${repository}${between[host].edit}/${path(branch)}/${path(inRepository(source, file))}`;
}

/** The host's page for a new file, with its name and as far as it takes it its text filled in. */
export function newFileLink(source: Source, file: string, text: string): HostLink {
  const { host } = source;
  const names = fieldsOfNewFile[host];
  const named = newFilePage(source, file, names.name);
  if (names.text === undefined) return { address: named, isWhole: false };
  const whole = `${named}&${names.text}=${encodeURIComponent(text)}`;
  return isTooLong(whole) ? { address: named, isWhole: false } : { address: whole, isWhole: true };
}

/** The host's page for a new issue, with its title and text filled in. */
export function newIssueAddress({ host, repository }: Source, title: string, body: string): string {
  const [titleField, bodyField] = fieldsOfIssue[host];
  const query = `${titleField}=${encodeURIComponent(title)}&${bodyField}=${encodeURIComponent(body)}`;
  return `${repository}${host === 'gitlab' ? '/-' : ''}/issues/new?${query}`;
}

/**
 * What stands between repository and branch. Sources: docs.github.com and gitlab.com as they link
 * their own pages; Forgejo as https://github.com/go-gitea/gitea/pull/16556 documents it.
 */
const between = {
  github: { edit: '/edit', create: '/new' },
  gitlab: { edit: '/-/edit', create: '/-/new' },
  forgejo: { edit: '/_edit', create: '/_new' },
} as const;

/** GitLab takes a name and no text: https://gitlab.com/gitlab-org/gitlab/-/issues/337038 */
const fieldsOfNewFile: Record<Source['host'], { name: string; text: string | undefined }> = {
  github: { name: 'filename', text: 'value' },
  gitlab: { name: 'file_name', text: undefined },
  forgejo: { name: 'filename', text: 'value' },
};

/** GitLab: https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values */
const fieldsOfIssue = {
  github: ['title', 'body'],
  gitlab: ['issue%5Btitle%5D', 'issue%5Bdescription%5D'],
  forgejo: ['title', 'body'],
} as const;

function newFilePage(source: Source, file: string, field: string): string {
  const { host, repository, branch } = source;
  const whole = inRepository(source, file);
  const end = whole.lastIndexOf('/');
  const folder = whole.slice(0, Math.max(end, 0));
  const steps = [repository + between[host].create, path(branch), path(folder)].filter(Boolean);
  return `${steps.join('/')}?${field}=${encodeURIComponent(whole.slice(end + 1))}`;
}

const inRepository = ({ folder }: Source, file: string): string =>
  folder === undefined ? file : `${folder}/${file}`;

const path = (steps: string): string => steps.split('/').map(encodeURIComponent).join('/');

/**
 * Web servers refuse a line of over 8,192 bytes. A host that asks a visitor to sign in first carries
 * the address along within another, encoded a second time.
 */
const isTooLong = (address: string): boolean => encodeURIComponent(address).length > 8_000;
