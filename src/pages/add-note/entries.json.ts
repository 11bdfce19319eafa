import { noteFormData } from '../../queries/note-form.ts';

export const GET = async (): Promise<Response> => new Response(await noteFormData());
