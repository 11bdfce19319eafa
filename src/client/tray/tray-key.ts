/** Which edition a tray belongs to. */
export const trayEdition = import.meta.env.PUBLIC_EDITION ?? '';

/** Where the browser keeps the tray: one for each edition at each place, since several may share a host. */
export const trayKey = `tray ${trayEdition} ${import.meta.env.BASE_URL}`;
