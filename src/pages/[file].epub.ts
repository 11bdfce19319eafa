import { epub } from '../queries/take-away.ts';

export async function getStaticPaths() {
  const { name } = await epub();
  return [{ params: { file: name.replace(/\.epub$/, '') } }];
}

export const GET = async (): Promise<Response> => new Response((await epub()).bytes);
