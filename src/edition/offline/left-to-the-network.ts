/** What the worker never answers: what tells the present version, and files to be taken away. */
export const isLeftToTheNetwork = (path: string): boolean =>
  /^(?:sw\.js|quotations\.html|offline\/(?:version\.json|list\.[^/]+|parts\/.+))$|\.(?:zip|epub)$/.test(
    path,
  );
