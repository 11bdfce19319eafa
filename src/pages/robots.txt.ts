import { robots } from '../queries/files.ts';

export const GET = (): Response => new Response(robots());
