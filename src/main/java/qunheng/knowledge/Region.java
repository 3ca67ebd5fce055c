package qunheng.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * One of the 34 provincial-level units.
 *
 * @param code GB/T 2260, six digits
 * @param abbreviation one character in Chinese, two letters in English, for a map tile
 * @param iso ISO 3166-2
 * @param nbs31 whether the National Bureau of Statistics publishes the unit in its tables of 31
 * @param cityGroup id of the city group that the unit belongs to; null for none
 * @param cityGroupWhole whether all of the unit belongs to that group, or only some of its cities
 * @param lon longitude of the seat of government in degrees east
 * @param lat latitude of the seat in degrees north
 */
public record Region(
        String code,
        Bilingual name,
        Bilingual shortName,
        Bilingual abbreviation,
        String iso,
        @Nullable FourRegion fourRegion,
        boolean nbs31,
        @Nullable String cityGroup,
        boolean cityGroupWhole,
        int tileRow,
        int tileCol,
        double lon,
        double lat) {

    /** The same unit in other groups. */
    Region grouped(@Nullable FourRegion four, @Nullable String city, boolean whole) {
        return new Region(
                code, name, shortName, abbreviation, iso, four, nbs31, city, whole, tileRow, tileCol, lon, lat);
    }
}
