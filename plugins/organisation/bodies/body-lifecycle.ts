import { badInput, type Context, conflict, lockedRow, type NewRow, nounOf, text } from 'qinxue/plugin';
import { endRows } from '../end-rows.ts';
import { inputText } from '../input-text.ts';
import { dayBefore, holdsOn, lastsInto, laterOf, type Period } from '../members/period.ts';
import { manageBodies } from '../permissions.ts';
import { getUnit } from '../units/find-unit.ts';
import { getOpenUnit } from '../units/unit-open.ts';
import { Body } from './body.ts';
import type { BodyCreateInput, BodyDissolveInput, BodyReopenInput, BodySucceedInput } from './body-input.ts';
import { Seat } from './seat.ts';

/** The days on which a body exists. */
export const bodyPeriod = ({ establishedOn, dissolvedOn }: Body): Period => ({
  validFrom: establishedOn,
  validTo: dissolvedOn,
});

export async function createBody(context: Context, input: BodyCreateInput): Promise<Body> {
  const unit = getUnit(context, input.unit);
  context.assertCan(manageBodies, unit.id);
  const establishedOn = input.establishedOn ?? context.today();
  await getOpenUnit(context, unit.id, { validFrom: establishedOn, validTo: establishedOn }, 'input.establishedOn');
  const parent = input.parent ? await lockedRow(context, Body, input.parent) : undefined;
  if (parent && !holdsOn(bodyPeriod(parent), establishedOn))
    throw badInput('input.parent', {
      en: `is "${parent.name}", which does not exist on ${establishedOn}.`,
      zh: `“${parent.name}”在 ${establishedOn} 不存在。`,
    });
  return context.insert(Body, {
    unitId: unit.id,
    kind: input.kind,
    name: inputText('input.name', input.name, 200),
    parentId: parent?.id ?? null,
    establishedOn,
  });
}

export async function dissolveBody(context: Context, input: BodyDissolveInput): Promise<Body> {
  const body = await openBody(context, input);
  if (input.on < body.establishedOn)
    throw badInput(
      'input.on',
      text(`is before its first day, ${body.establishedOn}.`, `早于成立日期 ${body.establishedOn}。`),
    );
  const children = await context.asSystem().list(Body, { parentId: body.id });
  const longer = children.find(({ dissolvedOn }) => dissolvedOn === null || dissolvedOn > input.on);
  if (longer) {
    // It may be of a unit that the caller does not see.
    const seen = await context.find(Body, longer.id);
    throw badInput('input.body', {
      en: `has ${seen ? `"${seen.name}"` : 'another body'} under it for longer. Dissolve or replace that first.`,
      zh: `之下的${seen ? `“${seen.name}”` : '另一机构'}存续更久，请先撤销或更替。`,
    });
  }
  return end(context, body, input.on);
}

/** The old body ends the day before, the new one takes its place in the tree, and its people where they are kept. */
export async function succeedBody(context: Context, input: BodySucceedInput): Promise<Body> {
  const body = await openBody(context, input);
  if (input.on <= body.establishedOn)
    throw badInput(
      'input.on',
      text(`must be later than its first day, ${body.establishedOn}.`, `须晚于成立日期 ${body.establishedOn}。`),
    );
  const sitting = (await context.asSystem().list(Seat, { bodyId: body.id })).filter((seat) =>
    lastsInto(seat, input.on),
  );
  await end(context, body, dayBefore(input.on));
  const successor = await context.insert(Body, {
    unitId: body.unitId,
    kind: input.kind ?? body.kind,
    name: inputText('input.name', input.name, 200),
    parentId: body.parentId,
    establishedOn: input.on,
    succeedsId: body.id,
  });
  // A child may be another unit's; it follows all the same.
  const system = context.asSystem();
  for (const child of await system.list(Body, { parentId: body.id }))
    if (lastsInto(bodyPeriod(child), input.on)) await system.update(child, { parentId: successor.id });
  if (input.keepSeats)
    await context.insertAll(
      Seat,
      sitting.map(
        ({ memberId, seat, validFrom, validTo }): NewRow<Seat> => ({
          bodyId: successor.id,
          memberId,
          seat,
          validFrom: laterOf(validFrom, input.on),
          validTo,
        }),
      ),
    );
  return successor;
}

/** Takes back a dissolution. Who sat in it until then may be given a seat again from the day after. */
export async function reopenBody(context: Context, { body: id, version }: BodyReopenInput): Promise<Body> {
  const body = await lockedRow(context, Body, id);
  context.assertCan(manageBodies, body.unitId);
  if (body.version !== version) throw conflict(nounOf(Body));
  if (body.dissolvedOn === null) return body;
  const system = context.asSystem();
  if (await system.first(Body, { succeedsId: body.id }))
    throw badInput('input.body', {
      en: 'has a successor, which goes on with its work. Establish another with `bodyCreate`.',
      zh: '已由继任机构接续，请用 `bodyCreate` 另行成立。',
    });
  const parent = body.parentId ? await system.get(Body, body.parentId) : undefined;
  if (parent?.dissolvedOn)
    throw badInput('input.body', {
      en: `is under a body that was dissolved on ${parent.dissolvedOn}. Reopen that one first.`,
      zh: `的上级机构已于 ${parent.dissolvedOn} 撤销，请先恢复上级机构。`,
    });
  const days = { validFrom: body.establishedOn, validTo: body.establishedOn };
  await getOpenUnit(context, body.unitId, days, 'input.body');
  return context.update(body, { dissolvedOn: null });
}

async function openBody(context: Context, { body: id, version }: { body: string; version: number }): Promise<Body> {
  const body = await lockedRow(context, Body, id);
  context.assertCan(manageBodies, body.unitId);
  if (body.version !== version) throw conflict(nounOf(Body));
  if (body.dissolvedOn)
    throw badInput('input.body', {
      en: `was dissolved on ${body.dissolvedOn}. Where that was a mistake, \`bodyReopen\` takes it back.`,
      zh: `已于 ${body.dissolvedOn} 撤销。如系误操作，可用 \`bodyReopen\` 恢复。`,
    });
  return body;
}

async function end(context: Context, body: Body, lastDay: string): Promise<Body> {
  await endRows(context, await context.asSystem().list(Seat, { bodyId: body.id }), lastDay);
  return context.update(body, { dissolvedOn: lastDay });
}
