/** What the addresses of files begin with that this one file holds. No host can have such a name. */
export const root = 'https://this-file.invalid/';
