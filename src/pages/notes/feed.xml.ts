import { notesFeed } from '../../queries/feeds.ts';

export const GET = async (): Promise<Response> => new Response(await notesFeed());
