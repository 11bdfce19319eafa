/** A picture file in the folder of the sheet, and what it shows. */
export interface Shot {
  template: string;
  /** Address of the page that was taken: `/people/`. */
  address: string;
  file: string;
  /** What tells it from the other pictures of the template: "390 px, dark", "printed, page 2". */
  caption: string;
}

/** A page that shows all pictures, a row for each template, each leading to its file. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = Map.groupBy(shots, ({ template }) => template);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures of every template</title>
<style>
  body { margin: 2rem; font: 1rem/1.4 system-ui, sans-serif; background: #ddd; color: #222 }
  section { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
  figure { flex: none; margin: 0 }
  img { display: block; width: 14rem; height: 20rem; object-fit: cover; object-position: top }
  figcaption { font-size: .8rem }
</style>
<h1>Pictures of every template</h1>
${[...rows].map(([template, row]) => rowOf(template, row)).join('')}</html>
`;
}

function rowOf(template: string, row: readonly Shot[]) {
  const figures = row.map(
    ({ file, caption }) => `<figure><a href="${file}">${thumbnail(file, caption)}</a></figure>\n`,
  );
  return `<h2>${template} <small>${row[0]?.address ?? ''}</small></h2>
<section>
${figures.join('')}</section>
`;
}

function thumbnail(file: string, caption: string) {
  const image = file.endsWith('.png') ? `<img src="${file}" alt="" loading="lazy">` : '';
  return `${image}<figcaption>${caption}</figcaption>`;
}
