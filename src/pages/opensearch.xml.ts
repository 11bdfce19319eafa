import { searchDescription } from '../queries/files.ts';

export const GET = async (): Promise<Response> => new Response(await searchDescription());
