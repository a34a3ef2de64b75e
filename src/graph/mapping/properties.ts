import { EntenteError } from '../../domain/errors.ts';
import { findPartialDate, type PartialDate } from '../../domain/time/partial-date.ts';
import type { Qualifier } from '../../domain/records.ts';
import type { Properties } from '../statements/rows.ts';

const broken = (name: string, wanted: string): never => {
  throw new EntenteError('STATEMENT_INVALID', `a stored ${name} is not ${wanted}`);
};

export const getText = (properties: Properties, name: string): string => {
  const value = properties[name];
  return typeof value === 'string' ? value : broken(name, 'a text');
};

export const findText = (properties: Properties, name: string): string | null => {
  const value = properties[name];
  return value === undefined || value === null ? null : getText(properties, name);
};

export const getNumber = (properties: Properties, name: string): number => {
  const value = properties[name];
  return typeof value === 'number' ? value : broken(name, 'a number');
};

export const findNumber = (properties: Properties, name: string): number | null => {
  const value = properties[name];
  return value === undefined || value === null ? null : getNumber(properties, name);
};

export const getFlag = (properties: Properties, name: string): boolean => {
  const value = properties[name];
  return typeof value === 'boolean' ? value : broken(name, 'true or false');
};

export const listTexts = (properties: Properties, name: string): readonly string[] => {
  const value = properties[name] ?? [];
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value
    : broken(name, 'a list of texts');
};

export const listNumbers = (properties: Properties, name: string): readonly number[] => {
  const value = properties[name] ?? [];
  return Array.isArray(value) && value.every((item) => typeof item === 'number')
    ? value
    : broken(name, 'a list of numbers');
};

export const listMaps = (properties: Properties, name: string): readonly Properties[] => {
  const value = properties[name] ?? [];
  return Array.isArray(value) ? (value as readonly Properties[]) : broken(name, 'a list');
};

export const findDate = (properties: Properties, name: string): PartialDate | null =>
  findPartialDate(findText(properties, name));

/** `key=value` texts and back; keys are slugs and have no `=`. */
export const toQualifiers = (texts: readonly string[]): readonly Qualifier[] =>
  texts.map((text) => ({ key: text.slice(0, text.indexOf('=')), value: text.slice(text.indexOf('=') + 1) }));

export const qualifierTexts = (qualifiers: readonly Qualifier[]): readonly string[] =>
  qualifiers.map(({ key, value }) => `${key}=${value}`);

/** Without what is null: Neo4j stores no null, and `+=` with one would remove what is there. */
export const withoutNulls = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));
