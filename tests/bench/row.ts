/** One measured figure beside what it should be. */
export interface Row {
  name: string;
  value: number;
  unit: '×' | 'KB' | 'MB' | 'ms' | 'bytes' | 'frames' | '';
  target: string;
  met: boolean;
  note?: string;
}
