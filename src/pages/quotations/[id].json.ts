import type { APIContext } from 'astro';
import { keptQuotationPaths } from '../../queries/kept-quotations.ts';

export const getStaticPaths = keptQuotationPaths;

export const GET = ({ props }: APIContext<{ content: string }>): Response =>
  new Response(props.content);
