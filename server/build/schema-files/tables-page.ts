import { tablePrefix } from '../../kernel/contract/define-plugin.ts';
import type { Shape } from '../../kernel/data/shape.ts';
import { tableOf } from '../../kernel/data/table.ts';
import { GENERATED, page, table } from './markdown.ts';
import type { Surface } from './surface.ts';

/** `schema/tables.md`: every table of every plugin, as its migrations make it. */
export function tablesPage({ installation, tables }: Surface): string {
  const names = [...tables.keys()].filter((name) => !name.startsWith('sqlite_')).sort();
  const owners = [
    { title: 'Kernel (内核)', prefix: 'kernel_' },
    ...installation.plugins.map(({ id, title }) => ({
      title: `${title.en} (${title.zh})`,
      prefix: tablePrefix(id),
    })),
  ];
  // `skill_matrix_cell` is of skill-matrix, not of a plugin called skill.
  const ownerOf = (name: string) =>
    owners.filter(({ prefix }) => name.startsWith(prefix)).sort((a, b) => b.prefix.length - a.prefix.length)[0];
  const entities = new Map(installation.entities.map((entity) => [tableOf(entity).name, entity.name]));
  return page(
    '# Tables',
    `${GENERATED} Types are those of the migrations; columns named \`…Id\` hold typed ids.`,
    ...owners.flatMap((owner) => [
      `## ${owner.title}`,
      ...names
        .filter((name) => ownerOf(name) === owner)
        .flatMap((name) => [heading(name, entities.get(name)), ...tableText(tables.get(name) ?? new Map())]),
    ]),
  );
}

const heading = (name: string, entity: string | undefined) => `### ${name}${entity ? ` – ${entity}` : ''}`;

function tableText(shape: Shape): string[] {
  const parts = (kind: string) =>
    [...shape].filter(([key]) => key.startsWith(kind)).map(([key, text]) => [key.slice(kind.length), text] as const);
  const columns = parts('column ').map(([name, text]) => {
    const [, type = text, not] = /^(.*?) (not )?null$/.exec(text) ?? [];
    return [name, type, not ? '' : 'null'];
  });
  const indexes = [
    ...parts('primary key').map(([, text]) => `- primary key ${text}`),
    ...parts('index ')
      .sort()
      .map(([name, text]) => `- ${name}: ${text}`),
    ...parts('foreign key ')
      .sort()
      .map(([column, text]) => `- ${column} ${text.replace(', on delete no action, on update no action', '')}`),
  ];
  return [table(['column', 'type', ''], columns), indexes.join('\n')];
}
