/** A file of the built site: its path below the base path, with slashes. */
export interface BuiltFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

/**
 * Files in the groups in which a browser fetches them when it keeps the whole edition: by their
 * paths, so that pages of one kind, which are much alike, are compressed together. 1,600 files one
 * by one were a third as many bytes again, and forty times as many requests.
 */
export function groupsOf(files: readonly BuiltFile[], most = groupBytes): BuiltFile[][] {
  const groups: BuiltFile[][] = [];
  let room = 0;
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (file.content.length > room) {
      groups.push([]);
      room = most;
    }
    groups.at(-1)?.push(file);
    room -= file.content.length;
  }
  return groups;
}

// What a broken connection can lose: about 100 kB, once compressed.
const groupBytes = 500_000;

/**
 * What a copy in the browser does without: what is there to be taken away otherwise, what only
 * machines and hosts read, and what the copy itself is made of.
 */
export const isLeftOut = (path: string): boolean =>
  /\.(?:zip|epub|map)$|^(?:quotations\.html|sw\.js|robots\.txt|_headers|\.htaccess)$|^offline\/(?:parts\/|list\.|version\.json)/.test(
    path,
  );
