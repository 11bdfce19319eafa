/** What every page offers beyond its text, in one script. */
import './close-menu.ts';
import './previews/link-previews.ts';
import './search/mark-sought.ts';
import './more-fonts.ts';
import './notes/note-place.ts';
import './offline/register.ts';
import './search/open-search.ts';
import './theme-choice.ts';
import './tray/wake-tray.ts';
