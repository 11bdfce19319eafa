import { excerptFor, messageOf, pathOf, type Report } from './report.ts';

/**
 * For other programs. `version` grows when a field changes its meaning or goes; fields may be added.
 * `file` is the path as seen from where the command runs, lines and columns count from 1.
 */
export function formatJson({ problems, texts, folder, touched }: Report): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify(
    {
      version: 1,
      files: texts.size,
      errors,
      warnings: problems.length - errors,
      problems: problems.map((problem) => ({
        ...problem,
        file: pathOf(problem.file, folder),
        message: messageOf(problem),
        excerpt: excerptFor(problem, texts),
      })),
      touched: touched && {
        entries: touched.entries.map((entry) => ({ ...entry, file: pathOf(entry.file, folder) })),
        others: touched.others.map((file) => pathOf(file, folder)),
      },
    },
    null,
    2,
  );
}
