import { isVersion, type Version } from '../../edition/offline/version.ts';

/** A page tells the worker, once it is loaded, of which build it is. */
export interface Greeting {
  type: 'opened';
  tag: string;
}

/** What the worker tells pages: the version of the site, or of the copy that a page came out of. */
export interface Heard {
  type: 'present' | 'from-copy';
  version: Version;
}

export const isGreeting = (data: unknown): data is Greeting =>
  isOfType(data, ['opened']) && 'tag' in data && typeof data.tag === 'string';

export const isHeard = (data: unknown): data is Heard =>
  isOfType(data, ['present', 'from-copy']) && 'version' in data && isVersion(data.version);

function isOfType(data: unknown, types: string[]): data is { type: string } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    typeof data.type === 'string' &&
    types.includes(data.type)
  );
}
