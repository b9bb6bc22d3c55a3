package disclosure.model;

import java.io.Serializable;

/**
 * Where a statement stands in the inputs of a run: the {@code number}-th record (from 1) of a
 * {@link Slice}.
 *
 * <p>A slice that begins in the middle of a file does not know how many records precede it; the
 * published locator ({@code row=17}) is made when all slices of the file have been counted.
 */
public record Origin(int slice, long number) implements Serializable {}
