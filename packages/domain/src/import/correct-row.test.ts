import { describe, expect, it } from '@jest/globals';
import { correctedRow, noCorrection, withCorrection } from './correct-row.js';

describe('A row that somebody puts right', () => {
  const row = {
    rowNumber: 7,
    cells: ['K7', 'Påhittad AB', '=A1'],
    faults: [{ column: 2, code: 'CELL_FORMULA' as const }],
  };

  it('has the new text in place of the cell and of its fault', () => {
    const correction = withCorrection(noCorrection, { cells: { 2: ' info@example.com ' } });
    expect(correctedRow(row, correction)).toEqual({
      rowNumber: 7,
      cells: ['K7', 'Påhittad AB', 'info@example.com'],
      faults: [],
    });
  });

  it('keeps the fault of a row whose cells have no sure place', () => {
    const shifted = { ...row, faults: [{ column: null, code: 'FILE_UNREADABLE' as const }] };
    expect(correctedRow(shifted, { cells: { 0: 'K8' }, choice: null }).faults).toEqual(shifted.faults);
  });

  it('gets a cell that its line was too short for', () => {
    expect(correctedRow(row, { cells: { 4: 'Umeå' }, choice: null })).toMatchObject({
      cells: ['K7', 'Påhittad AB', '=A1', '', 'Umeå'],
    });
  });

  it('goes back to what the file says, cell by cell, and so does what was decided about it', () => {
    const both = withCorrection(noCorrection, { cells: { 0: 'K8', 1: 'Annan' }, choice: { kind: 'LEAVE_OUT' } });
    const one = withCorrection(both, { cells: { 0: null } });
    expect(one).toEqual({ cells: { 1: 'Annan' }, choice: { kind: 'LEAVE_OUT' } });
    expect(withCorrection(one, { choice: null })).toEqual({ cells: { 1: 'Annan' }, choice: null });
  });
});
