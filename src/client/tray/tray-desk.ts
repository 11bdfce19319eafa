/** What can be done with the whole tray, in one script. */
export { renewEntries } from './renew-entries.ts';
export { startFiles } from './tray-files.ts';
export { startTaking } from './tray-take.ts';
