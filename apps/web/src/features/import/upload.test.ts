import { describe, expect, it } from '@jest/globals';
import { AppError } from '../../graphql/app-error';
import { fileProblem, largestFile } from './file-check';
import { FileRefused, readUpload } from './upload';

describe('A file before it is sent', () => {
  it.each([
    ['kunder.xlsx', 1, null],
    ['KUNDER.CSV', largestFile, null],
    ['kunder.pdf', 1, 'import.file.kind'],
    ['kunder.xls', 1, 'import.file.kind'],
    ['kunder.csv', 0, 'import.file.empty'],
    ['kunder.csv', largestFile + 1, 'import.file.size'],
  ])('%s of %d bytes: %s', (name, size, expected) => {
    expect(fileProblem({ name, size })?.id ?? null).toBe(expected);
  });

  it('is told in whole megabytes how large it is', () => {
    expect(fileProblem({ name: 'a.csv', size: largestFile + 1 })?.values).toEqual({ size: 21 });
  });
});

describe('The answer to an upload', () => {
  const refused = (code: string, message = 'Why') => JSON.stringify({ errors: [{ message, extensions: { code } }] });

  it('is the id of the file', () => {
    expect(readUpload(201, '{"fileId":"fil_1","name":"a.csv","size":3}')).toBe('fil_1');
  });

  it("says in the server's words why a file was not taken", () => {
    expect(() => readUpload(415, refused('FILE_UNREADABLE', 'Filen är ingen tabell.'))).toThrow(
      new FileRefused('Filen är ingen tabell.'),
    );
  });

  it.each([
    [403, refused('FORBIDDEN'), 'FORBIDDEN'],
    [401, refused('UNAUTHENTICATED'), 'UNAUTHENTICATED'],
    [502, '<html>', 'INTERNAL_SERVER_ERROR'],
    [503, '', 'UNAVAILABLE'],
  ])('%d with %s is an error we have words for', (status, text, code) => {
    let thrown: unknown;
    try {
      readUpload(status, text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AppError);
    expect((thrown as AppError).code).toBe(code);
  });
});
