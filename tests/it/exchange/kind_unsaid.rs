//! Rows that leave it open of which kind they are, beside others that say it.

use wijkschouw::domain::kinds::AssetKind::{Association, Place, Professional, Volunteer};

use crate::exchange::made::{asset, take};

/// A number of somebody is never shown to others because a cell was left empty.
#[test]
fn where_the_kind_is_empty_or_means_nothing_the_row_itself_shows_it() {
    let (_, village) = take(
        b"Naam;Soort;Telefoon\nGijs Gemend;;0681000010\nJan Bos;persoon;0681000011\nEls Mol;buurvrouw;\n\
          Truus Smit;onbekend;0243581001\nFanfare Sint Jan;;0243581002\nRia Bee;?;0681000012\nKoor Vreugde;vereniging;\n",
    )
    .unwrap();
    for name in ["Gijs Gemend", "Jan Bos", "Els Mol", "Truus Smit", "Ria Bee"] {
        assert_eq!(asset(&village, name).which(), Volunteer, "{name}");
    }
    for name in ["Fanfare Sint Jan", "Koor Vreugde"] {
        assert_eq!(asset(&village, name).which(), Association, "{name}");
    }
}

#[test]
fn a_column_of_types_may_hold_the_kinds_themselves() {
    let (_, village) = take(
        b"Naam;Type;Telefoon\nJan Bos;persoon;0681000011\nDe Kom;plek;\nKlim;vereniging;\nAnna Vis;professional;\n",
    )
    .unwrap();
    let kinds = ["Jan Bos", "De Kom", "Klim", "Anna Vis"].map(|name| asset(&village, name).which());
    assert_eq!(kinds, [Volunteer, Place, Association, Professional]);
    assert!(asset(&village, "De Kom").remarks.is_empty());
}
