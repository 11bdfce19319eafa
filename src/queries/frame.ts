import { href, openSite } from './site.ts';

interface FrameLink {
  label: string;
  href: string;
}

/** What stands around every page: the name of the site, its ways, its rights. */
export async function siteFrame() {
  const { edition } = await openSite();
  const { settings } = edition;
  const ways: FrameLink[] = [
    { label: 'Chapters', href: href('chapters/') },
    { label: 'Documents', href: href('documents/') },
    { label: 'People', href: href('people/') },
    { label: 'Quotations', href: href('quotations/') },
    { label: 'Timeline', href: href('timeline/') },
  ];
  const more: FrameLink[] = [
    { label: 'Places', href: href('places/') },
    { label: 'Glossary', href: href('glossary/') },
    { label: 'Figures', href: href('figures/') },
    { label: 'Archival notes', href: href('notes/') },
    { label: 'Index', href: href('index/') },
    { label: 'Bibliography', href: href('bibliography/') },
    { label: 'Tray', href: href('tray/') },
    { label: 'Read offline', href: href('offline/') },
    { label: 'Data', href: href('data/') },
    { label: 'Data quality', href: href('quality/') },
    { label: 'About', href: href('about/') },
  ];
  return {
    title: settings.title,
    shortTitle: settings.shortTitle,
    language: settings.language,
    description: settings.description,
    rights: settings.rights,
    licence: settings.licence,
    book: settings.book,
    home: href(''),
    feed: href('feed.xml'),
    icon: href('icon.svg'),
    ways,
    more,
  };
}
