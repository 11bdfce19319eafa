import type { APIContext } from 'astro';
import { allDataFiles } from '../../queries/files.ts';

export async function getStaticPaths() {
  const files = await allDataFiles();
  return files.map(({ name, content }) => ({ params: { file: name }, props: { content } }));
}

export const GET = ({ props }: APIContext<{ content: string }>): Response =>
  new Response(props.content);
