import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Marks all of a field when it is entered, so that a number is overtyped at once. Nothing is put off to a later frame:
 * on a busy machine that would mark what has been typed by then, and the next key would wipe it out.
 *
 * @param focused whether the field has the focus
 * @returns handlers for the field: a pointer puts a caret after the field has got its focus
 */
export function useSelectOnArrival(input: RefObject<HTMLInputElement | null>, focused: boolean) {
  const arriving = useRef(false);
  useLayoutEffect(() => {
    if (focused) input.current?.select();
  }, [focused, input]);
  return {
    onPointerDown: () => {
      arriving.current = document.activeElement !== input.current;
    },
    onClick: () => {
      const field = input.current;
      // Who has marked a part by dragging wants that part.
      if (arriving.current && field !== null && field.selectionStart === field.selectionEnd) field.select();
      arriving.current = false;
    },
  };
}
