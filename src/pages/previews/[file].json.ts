import type { APIContext } from 'astro';
import { allPreviewFiles } from '../../queries/previews.ts';

export async function getStaticPaths() {
  const files = await allPreviewFiles();
  return files.map(({ name, content }) => ({ params: { file: name }, props: { content } }));
}

export const GET = ({ props }: APIContext<{ content: string }>): Response =>
  new Response(props.content);
