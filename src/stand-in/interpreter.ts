import { HostError, UnknownApiError } from './host-error';
import {
  ActionType,
  type ArgumentInfo,
  ObjectPathType,
  type QueryInfo,
  type RequestAction,
  type RequestBody,
  type RequestObjectPath,
  type ResponseBody,
} from './protocol';
import type { Session, StandInObject, StandInType } from './type-table';

/** A path that leads to nothing (`getItemOrNullObject`); everything below it is nothing too. */
const NOTHING = Symbol('null object');
type Resolved = StandInObject | typeof NOTHING;

/** References that the client holds between requests: `_KeepReference` ids to objects. */
export type References = Map<string, StandInObject>;

/** Answers one request over the type table; knows no Excel. Actions before a failing one stay done, as in Excel. */
export class Interpreter {
  private readonly paths = new Map<number, Resolved>();
  private readonly referenceIds = new Map<number, string>();

  constructor(
    private readonly root: StandInObject,
    private readonly newObjects: Readonly<Record<string, StandInObject>>,
    private readonly references: References,
    private readonly session: Session,
    /** Called before each action; throws to play a failure half-way. */
    private readonly beforeAction: (index: number) => void = () => {},
  ) {}

  run(body: RequestBody): ResponseBody {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        this.beforeAction(index);
        results.push({ ActionId: action.Id, Value: this.act(action, body) });
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return {
          Results: results,
          TraceIds: traceIds,
          Error: {
            Code: error.code,
            Message: error.message,
            HttpStatusCode: error.status,
            ActionIndex: index,
            Location: action.Name,
          },
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private act(action: RequestAction, body: RequestBody): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId, body);
    if (object === NOTHING) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(object, action.ObjectPathId);
      case ActionType.query:
        return this.query(object, action.QueryInfo ?? {}, action.ObjectPathId);
      case ActionType.method:
        return this.invoke(object, action, body);
      case ActionType.setProperty:
        this.write(object, action.Name, this.parameters(action.ArgumentInfo, body)[0]);
        return null;
      case ActionType.update: {
        const values = this.parameters(action.ArgumentInfo, body)[0];
        for (const [name, value] of Object.entries((values ?? {}) as Record<string, unknown>)) {
          this.write(object, name, value);
        }
        return null;
      }
      default:
        throw new UnknownApiError(`action type ${action.ActionType}`);
    }
  }

  private invoke(object: StandInObject, action: RequestAction, body: RequestBody): unknown {
    if (action.Name === '_KeepReference') {
      this.references.set(this.referenceId(action.ObjectPathId), object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.delete(String(this.parameters(action.ArgumentInfo, body)[0]));
      return null;
    }
    const method = object.type.methods[action.Name];
    if (!method) throw new UnknownApiError(`${object.type.name}.${action.Name}()`);
    enforceSet(`${object.type.name}.${action.Name}`, method.set, this.session);
    const value = method.call(
      object.target as never,
      this.parameters(action.ArgumentInfo, body),
      this.session,
    );
    return value === undefined ? null : value;
  }

  private write(object: StandInObject, name: string, value: unknown): void {
    const property = object.type.properties[pascalCase(name)];
    if (!property?.write) throw new UnknownApiError(`writing ${object.type.name}.${name}`);
    enforceSet(`${object.type.name}.${name}`, property.set, this.session);
    property.write(object.target as never, value, this.session);
  }

  private resolve(id: number, body: RequestBody): Resolved {
    const known = this.paths.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `Object path ${id} is not in the request.`);
    const resolved = this.open(path, body);
    this.paths.set(id, resolved);
    return resolved;
  }

  private open(path: RequestObjectPath, body: RequestBody): Resolved {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.root;
      case ObjectPathType.nullObject:
        return NOTHING;
      case ObjectPathType.newObject: {
        const made = this.newObjects[path.Name];
        if (!made) throw new UnknownApiError(`new ${path.Name}`);
        return made;
      }
      case ObjectPathType.referenceId: {
        const kept = this.references.get(path.Name);
        if (!kept)
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        this.referenceIds.set(path.Id, path.Name);
        return kept;
      }
      default:
        return this.openBelow(path, body);
    }
  }

  private openBelow(path: RequestObjectPath, body: RequestBody): Resolved {
    const parent = this.resolve(path.ParentObjectPathId ?? 0, body);
    if (parent === NOTHING) return NOTHING;
    const { type, target } = parent;
    const parameters = this.parameters(path.ArgumentInfo, body);
    if (path.ObjectPathType === ObjectPathType.property) {
      const navigation = type.navigation[path.Name];
      if (!navigation) throw new UnknownApiError(`${type.name}.${path.Name}`);
      enforceSet(`${type.name}.${path.Name}`, navigation.set, this.session);
      return asObject(navigation.type(), navigation.open(target as never, this.session));
    }
    if (path.ObjectPathType === ObjectPathType.indexer) {
      const items = type.items;
      if (!type.indexer || !items) throw new UnknownApiError(`${type.name}.getItem()`);
      enforceSet(`${type.name}.getItem`, type.indexer.set, this.session);
      return asObject(items.type(), type.indexer.call(target as never, parameters[0], this.session));
    }
    const method = type.methods[path.Name];
    if (!method?.type) throw new UnknownApiError(`${type.name}.${path.Name}()`);
    enforceSet(`${type.name}.${path.Name}`, method.set, this.session);
    return asObject(method.type(), method.call(target as never, parameters, this.session));
  }

  private parameters(information: ArgumentInfo | undefined, body: RequestBody): readonly unknown[] {
    const given = information?.Arguments ?? [];
    const references = information?.ReferencedObjectPathIds ?? [];
    return given.map((value, at) => {
      const reference = references?.[at];
      if (typeof reference === 'number' && reference > 0) {
        const resolved = this.resolve(reference, body);
        return resolved === NOTHING ? null : resolved;
      }
      return this.withReferences(value, body);
    });
  }

  /** `{"formula1":{"_ObjectPathId":22}}`: objects inside plain arguments. */
  private withReferences(value: unknown, body: RequestBody): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value as Record<string, unknown>);
    const reference = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof reference === 'number') {
      const resolved = this.resolve(reference, body);
      return resolved === NOTHING ? null : resolved;
    }
    return Object.fromEntries(entries.map(([name, inner]) => [name, this.withReferences(inner, body)]));
  }

  private referenceId(pathId: number): string {
    const known = this.referenceIds.get(pathId);
    if (known) return known;
    const made = `ref-${this.session.nextId()}`;
    this.referenceIds.set(pathId, made);
    return made;
  }

  private identity(object: StandInObject, pathId: number): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    if (object.type.id) value['Id'] = object.type.id(object.target as never);
    if (object.type.isReferenced) value['_ReferenceId'] = this.referenceId(pathId);
    return value;
  }

  private query(object: StandInObject, query: QueryInfo, pathId: number): Record<string, unknown> {
    return { ...this.identity(object, pathId), ...this.read(object, query) };
  }

  private read(object: StandInObject, query: QueryInfo): Record<string, unknown> {
    const { type, target } = object;
    const here: string[] = [];
    const below = new Map<string, string[]>();
    for (const name of query.Select ?? []) {
      const slash = name.indexOf('/');
      if (slash < 0) here.push(name);
      else {
        const head = pascalCase(name.slice(0, slash));
        below.set(head, [...(below.get(head) ?? []), name.slice(slash + 1)]);
      }
    }
    for (const name of query.Expand ?? []) if (!below.has(pascalCase(name))) below.set(pascalCase(name), []);
    const value: Record<string, unknown> = {};
    if (type.items) return this.readItems(object, query, here, below);
    const isWhole = here.includes('$all') || (here.length === 0 && below.size === 0);
    const names = isWhole
      ? Object.keys(type.properties).filter((name) => type.properties[name]?.isDefault)
      : here.map(pascalCase);
    for (const name of names) {
      const property = type.properties[name];
      if (property) {
        enforceSet(`${type.name}.${name}`, property.set, this.session);
        value[name] = property.read(target as never, this.session);
      } else if (type.navigation[name]) below.set(name, []);
      else throw new UnknownApiError(`${type.name}.${name}`);
    }
    for (const [name, select] of below) {
      const navigation = type.navigation[name];
      if (!navigation) throw new UnknownApiError(`${type.name}.${name}`);
      enforceSet(`${type.name}.${name}`, navigation.set, this.session);
      const inner = asObject(navigation.type(), navigation.open(target as never, this.session));
      value[name] =
        inner === NOTHING ? null : { ...this.idOf(inner), ...this.read(inner, { Select: select }) };
    }
    return value;
  }

  private readItems(
    object: StandInObject,
    query: QueryInfo,
    here: readonly string[],
    below: ReadonlyMap<string, readonly string[]>,
  ): Record<string, unknown> {
    const items = object.type.items;
    if (!items) return {};
    const value: Record<string, unknown> = {};
    const select: string[] = [];
    for (const name of here) {
      const property = object.type.properties[pascalCase(name)];
      if (property) value[pascalCase(name)] = property.read(object.target as never, this.session);
      else if (pascalCase(name) !== 'Items') select.push(name);
    }
    for (const [head, names] of below) {
      if (head === 'Items') select.push(...names);
      else select.push(...names.map((name) => `${head}/${name}`));
    }
    const all = items.list(object.target as never, this.session);
    const from = query.Skip ?? 0;
    const shown = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
    value['_Items'] = shown.map((target) => {
      const item: StandInObject = { type: items.type(), target };
      return { ...this.idOf(item), ...this.read(item, { Select: select }) };
    });
    return value;
  }

  private idOf(object: StandInObject): Record<string, unknown> {
    return object.type.id ? { Id: object.type.id(object.target as never) } : {};
  }
}

function asObject(type: StandInType, target: unknown): Resolved {
  return target === null || target === undefined ? NOTHING : { type, target };
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Refuses a member that the played requirement set does not have, as an older Excel would. */
export function enforceSet(member: string, needed: string, session: Session): void {
  const [major = 0, minor = 0] = needed.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = session.requirementSet.split('.').map(Number);
  if (major > hasMajor || (major === hasMajor && minor > hasMinor)) {
    throw new HostError(
      'ApiNotFound',
      `${member} needs ExcelApi ${needed}; this Excel has ${session.requirementSet}.`,
      404,
    );
  }
}
