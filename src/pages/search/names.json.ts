import { allNames } from '../../queries/name-index.ts';

export const GET = async (): Promise<Response> => new Response(await allNames());
