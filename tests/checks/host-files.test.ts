import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { kindNames, kinds } from '../../src/schemas/kinds.ts';

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()).default({}),
      steps: z.array(stepSchema),
    }),
  ),
});
const scripts = Object.keys(
  z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts,
);
const workflows = globSync('.github/workflows/*.yml').map((file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = workflowSchema.parse(parse(text));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  return { file, name: basename(file), text, workflow, steps };
});

test('every file for the host can be read', () => {
  const files = globSync('.github/**/*.yml');
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) expect(parse(readFileSync(file, 'utf8')), file).toBeTruthy();
});

test('a workflow runs only commands and reads only files that are there', () => {
  for (const { name, steps } of workflows) {
    const runs = steps.flatMap(({ run }) => run ?? []);
    const named = runs.flatMap((run) => [...run.matchAll(/npm run (?:--silent )?([\w-]+)/g)]);
    for (const [, script = ''] of named) expect(scripts, name).toContain(script);
    for (const run of runs) {
      expect(run, name).toMatch(/^npm (?:ci$|test$|run )/);
    }
    for (const step of steps) {
      const file = z.string().optional().parse(step.with['node-version-file']);
      if (file !== undefined) expect(existsSync(file)).toBe(true);
    }
  }
  expect(workflows.map(({ name }) => name).sort()).toEqual([
    'check.yml',
    'deploy.yml',
    'labels.yml',
  ]);
});

test('no command of a workflow holds words that a stranger chose', () => {
  for (const { name, steps, text } of workflows) {
    for (const { run = '' } of steps) expect(run, name).not.toContain('${{');
    const events = text.match(/github\.(?:event|head_ref)[\w.]*/g) ?? [];
    expect(new Set(['github.event_name', 'github.event.pull_request.base.sha', ...events])).toEqual(
      new Set(['github.event_name', 'github.event.pull_request.base.sha']),
    );
    expect(text).not.toContain('secrets.');
  }
});

test('what runs the work of a stranger may only read', () => {
  for (const { workflow, steps } of workflows) {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const isTrusted = 'pull_request_target' in workflow.on;
    if (isTrusted) {
      expect(steps.map(({ uses, run }) => uses?.split('@')[0] ?? run)).toEqual(['actions/labeler']);
    }
    if ('pull_request' in workflow.on) {
      expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([
        {},
        {},
        {},
      ]);
    }
    for (const { uses, with: input } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(input['persist-credentials']).toBe(false);
    }
  }
});

test('every action is one of the host’s own, at a version', () => {
  const used = workflows.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
});

test('every label is given for something that is there, and every kind of entry has one', () => {
  const labels = z
    .record(
      z.string(),
      z.array(
        z.object({
          'changed-files': z.array(
            z.object({ 'any-glob-to-any-file': z.union([z.string(), z.array(z.string())]) }),
          ),
        }),
      ),
    )
    .parse(parse(readFileSync('.github/labeler.yml', 'utf8')));
  const globs = Object.values(labels).flatMap((rules) =>
    rules.flatMap((rule) => rule['changed-files'].flatMap((one) => one['any-glob-to-any-file'])),
  );
  for (const glob of globs) expect(globSync(glob).length, glob).toBeGreaterThan(0);
  for (const kind of kindNames) expect(globs).toContain(`content/${kinds[kind].folder}/**`);
});

test('the folders whose owners can be named are there, and nobody is named yet', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8').trim().split('\n');
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([]);
  const folders = lines.flatMap((line) => /^# \/(\S+)\/ /.exec(line)?.[1] ?? []);
  expect(folders.length).toBeGreaterThan(3);
  for (const folder of folders) expect(existsSync(folder), folder).toBe(true);
});

test('an error can be reported with its page and paragraph, by form or from a page', () => {
  const form = z
    .object({ body: z.array(z.object({ id: z.string().optional() })) })
    .parse(parse(readFileSync('.github/ISSUE_TEMPLATE/error-report.yml', 'utf8')));
  expect(form.body.map(({ id }) => id)).toEqual(['page', 'paragraph', 'wrong', 'right']);
  const config: unknown = parse(readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8'));
  expect(config).toEqual({ blank_issues_enabled: true });
});
