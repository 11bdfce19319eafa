/** What every page offers beyond its text, in one script. */
import './close-menu.ts';
import './link-previews.ts';
import './mark-sought.ts';
import './more-fonts.ts';
import './note-place.ts';
import './offline/register.ts';
import './open-search.ts';
import './theme-choice.ts';
import './tray/wake-tray.ts';
