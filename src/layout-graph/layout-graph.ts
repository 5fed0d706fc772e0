import type { LinePattern } from '../domain/theory-of-change/grade.ts';
import type { Ceiling, Ends, Group, Stage, Step } from '../domain/theory-of-change/theory.ts';
import { type Columns, measureGrid, type Place, type Sizes } from './grid.ts';
import { orderSteps } from './order.ts';
import { routeLinks, untidiness } from './routes.ts';
import { tidy } from './tidy.ts';
import { drawRoute } from './wires.ts';

export interface DrawnLink extends Ends {
  readonly pattern: LinePattern;
}

/** Where links meet a box: at its left, or at its right from a box above or below. */
type End = 'left' | 'above' | 'below';

interface PlacedGroup<AStep> {
  readonly group: Group;
  /** Whether the ceiling of accountability stands above it. */
  readonly underCeiling: boolean;
  readonly steps: readonly { readonly step: AStep; readonly ends: readonly End[] }[];
}

export interface PlacedColumn<AStep> {
  readonly stage: Stage;
  /** How far it hangs below the top, in halves of a row. */
  readonly drop: number;
  readonly groups: readonly PlacedGroup<AStep>[];
}

export interface Picture<AStep> {
  /** Of the drawing, in quarters of a rem; its width is 100. */
  readonly height: number;
  readonly columns: readonly PlacedColumn<AStep>[];
  readonly wires: readonly { readonly link: DrawnLink; readonly d: string }[];
}

/**
 * The picture of a theory: a column for each stage, its groups in order and kept together, the
 * steps of each group ordered so that few links cross, and a path for every link.
 */
export function layOut<AStep extends Pick<Step, 'id' | 'type'>>(
  theory: {
    readonly stages: readonly Stage[];
    readonly ceiling: Ceiling;
    readonly steps: readonly AStep[];
    readonly links: readonly DrawnLink[];
  },
  sizes: Sizes,
): Picture<AStep> {
  const stages = filledStages(theory.stages, theory.steps);
  const ceilingAt = findGroup(stages, theory.ceiling.before);
  const measure = (columns: Columns) => measureGrid(columns, sizes, ceilingAt);
  const order = tidy(orderSteps(columnsOf(stages, theory.steps), theory.links), (columns) =>
    untidiness(routeLinks(theory.links, measure(columns))),
  );
  const grid = measure(order);
  const routes = routeLinks(theory.links, grid);
  const byId = new Map(theory.steps.map((step) => [step.id, step]));
  const ends = endsOf(theory.links, (id) => grid.places.get(id));
  return {
    height: grid.height,
    columns: stages.map((stage, column) => ({
      stage,
      drop: grid.drops[column] ?? 0,
      groups: stage.groups.map((group, place) => ({
        group,
        underCeiling: group.type === theory.ceiling.before,
        steps: (order[column]?.[place] ?? []).flatMap((id) => {
          const step = byId.get(id);
          return step ? [{ step, ends: ends.get(id) ?? [] }] : [];
        }),
      })),
    })),
    wires: routes.map((route) => ({ link: route.link, d: drawRoute(route, grid, sizes.step) })),
  };
}

/* A heading without steps under it would be a gap in the picture. */
function filledStages(
  stages: readonly Stage[],
  steps: readonly Pick<Step, 'type'>[],
): readonly Stage[] {
  const types = new Set(steps.map((step) => step.type));
  return stages
    .map((stage) => ({ ...stage, groups: stage.groups.filter((group) => types.has(group.type)) }))
    .filter((stage) => stage.groups.length > 0);
}

function columnsOf(stages: readonly Stage[], steps: readonly Pick<Step, 'id' | 'type'>[]): Columns {
  return stages.map((stage) =>
    stage.groups.map((group) =>
      steps.filter((step) => step.type === group.type).map((step) => step.id),
    ),
  );
}

function findGroup(
  stages: readonly Stage[],
  type: Step['type'],
): { column: number; group: number } | undefined {
  const column = stages.findIndex((stage) => stage.groups.some((group) => group.type === type));
  const group = stages[column]?.groups.findIndex((one) => one.type === type);
  return group === undefined ? undefined : { column, group };
}

function endsOf(
  links: readonly Ends[],
  placeOf: (id: string) => Place | undefined,
): ReadonlyMap<string, readonly End[]> {
  const found = new Map<string, readonly End[]>();
  for (const { from, to } of links) {
    const start = placeOf(from);
    const end = placeOf(to);
    if (!start || !end) continue;
    const before = found.get(to) ?? [];
    const side = sideOf(start, end);
    if (!before.includes(side)) found.set(to, [...before, side]);
  }
  return found;
}

function sideOf(start: Place, end: Place): End {
  if (start.column < end.column) return 'left';
  return start.y < end.y ? 'above' : 'below';
}
