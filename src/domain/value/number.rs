//! Numbers: counts, ratings, coordinates, and yes or no.

use serde_json::Value as Json;

use crate::domain::phrase::Problem;
use crate::domain::value::{Affinity, Cell, JsonProblem, Kept, Reading, Shape, Value};

/// A rating from 1 (poor) to 5 (good).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scale(u8);

impl Scale {
    /// The rating, if it is one from 1 to 5.
    pub fn new(rating: i64) -> Option<Self> {
        u8::try_from(rating)
            .ok()
            .filter(|rating| (1..=5).contains(rating))
            .map(Self)
    }

    /// 1 to 5.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// A latitude or longitude in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Degrees(f64);

impl Degrees {
    /// The coordinate, if it is one from -180 to 180.
    pub fn new(degrees: f64) -> Option<Self> {
        (degrees.is_finite() && degrees.abs() <= 180.0).then_some(Self(degrees))
    }

    /// In degrees.
    pub fn get(self) -> f64 {
        self.0
    }
}

/// What stands behind a whole amount: no cents, in every way of writing that.
const NO_CENTS: [&str; 9] = [",00", ".00", ",0", ".0", ",--", ",-", ".-", ",", "."];

/// What was typed as a whole number: `1200`, `1.200`, `€ 2 500`, `€ 1.200,-`.
fn read_whole(typed: &str) -> Option<i64> {
    let bare: String = typed
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '€')
        .collect();
    let whole = NO_CENTS.iter().find_map(|cents| bare.strip_suffix(cents));
    let bare = whole.map_or(bare.clone(), str::to_owned);
    let grouped = |separator: char| {
        let mut parts = bare.split(separator);
        let head = parts
            .next()
            .is_some_and(|head| (1..=3).contains(&head.trim_start_matches('-').len()));
        head && parts.all(|part| part.len() == 3)
    };
    let plain = if bare.contains('.') && grouped('.') {
        bare.replace('.', "")
    } else if bare.contains(',') && grouped(',') {
        bare.replace(',', "")
    } else {
        let zeros = bare.trim_end_matches('0');
        zeros.strip_suffix([',', '.']).map_or(bare.clone(), str::to_owned)
    };
    plain.parse().ok()
}

/// What was typed as a decimal number, with a comma or a point.
fn read_decimal(typed: &str) -> Option<f64> {
    typed.trim().replace(',', ".").parse().ok()
}

impl Value for Option<u32> {
    fn shape(&self) -> Shape {
        Shape::Number
    }

    fn kept(&self) -> Kept {
        Kept::Column(Affinity::Integer)
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }

    fn write(&self, _: &Reading) -> String {
        self.map(|number| number.to_string()).unwrap_or_default()
    }

    fn read(&mut self, typed: &str, _: &Reading) -> Result<(), Problem> {
        *self = if typed.trim().is_empty() {
            None
        } else {
            let number = read_whole(typed).and_then(|number| u32::try_from(number).ok());
            Some(number.ok_or_else(|| Problem::typed("problem-number", typed))?)
        };
        Ok(())
    }

    fn to_json(&self) -> Json {
        Json::from(*self)
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = match json {
            Json::Null => None,
            other => {
                let number = other.as_u64().and_then(|number| u32::try_from(number).ok());
                Some(number.ok_or_else(|| JsonProblem::expected("number", other))?)
            }
        };
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        visit(&[self.map_or(Cell::Empty, |number| Cell::Integer(i64::from(number)))]);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        *self = match row {
            [Cell::Integer(number)] => Some(u32::try_from(*number).map_err(|_| row[0].problem())?),
            [Cell::Empty] => None,
            _ => return Err(row.first().unwrap_or(&Cell::Empty).problem()),
        };
        Ok(())
    }
}

impl Value for Option<Scale> {
    fn shape(&self) -> Shape {
        Shape::Scale
    }

    fn kept(&self) -> Kept {
        Kept::Column(Affinity::Integer)
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }

    fn write(&self, _: &Reading) -> String {
        self.map(|rating| rating.0.to_string()).unwrap_or_default()
    }

    fn read(&mut self, typed: &str, _: &Reading) -> Result<(), Problem> {
        *self = if typed.trim().is_empty() {
            None
        } else {
            let rating = read_whole(typed).and_then(Scale::new);
            Some(rating.ok_or_else(|| Problem::typed("problem-scale", typed))?)
        };
        Ok(())
    }

    fn to_json(&self) -> Json {
        Json::from(self.map(|rating| rating.0))
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = match json {
            Json::Null => None,
            other => {
                let rating = other.as_i64().and_then(Scale::new);
                Some(rating.ok_or_else(|| JsonProblem::expected("scale", other))?)
            }
        };
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        visit(&[self.map_or(Cell::Empty, |rating| Cell::Integer(i64::from(rating.0)))]);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        *self = match row {
            [Cell::Integer(rating)] => Some(Scale::new(*rating).ok_or_else(|| row[0].problem())?),
            [Cell::Empty] => None,
            _ => return Err(row.first().unwrap_or(&Cell::Empty).problem()),
        };
        Ok(())
    }
}

impl Value for Option<Degrees> {
    fn shape(&self) -> Shape {
        Shape::Number
    }

    fn kept(&self) -> Kept {
        Kept::Column(Affinity::Real)
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }

    fn write(&self, _: &Reading) -> String {
        self.map(|degrees| degrees.0.to_string()).unwrap_or_default()
    }

    fn read(&mut self, typed: &str, _: &Reading) -> Result<(), Problem> {
        *self = if typed.trim().is_empty() {
            None
        } else {
            let degrees = read_decimal(typed).and_then(Degrees::new);
            Some(degrees.ok_or_else(|| Problem::typed("problem-degrees", typed))?)
        };
        Ok(())
    }

    fn to_json(&self) -> Json {
        Json::from(self.map(|degrees| degrees.0))
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = match json {
            Json::Null => None,
            other => {
                let degrees = other.as_f64().and_then(Degrees::new);
                Some(degrees.ok_or_else(|| JsonProblem::expected("degrees", other))?)
            }
        };
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        visit(&[self.map_or(Cell::Empty, |degrees| Cell::Real(degrees.0))]);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        let degrees = match row {
            [Cell::Empty] => None,
            [Cell::Real(degrees)] => Some(*degrees),
            [Cell::Integer(degrees)] => Some(*degrees as f64),
            _ => return Err(row.first().unwrap_or(&Cell::Empty).problem()),
        };
        *self = match degrees {
            None => None,
            Some(degrees) => Some(Degrees::new(degrees).ok_or_else(|| row[0].problem())?),
        };
        Ok(())
    }
}

impl Value for bool {
    fn shape(&self) -> Shape {
        Shape::YesNo
    }

    fn kept(&self) -> Kept {
        Kept::Column(Affinity::Integer)
    }

    fn is_empty(&self) -> bool {
        !self
    }

    fn write(&self, cx: &Reading) -> String {
        if *self {
            cx.terms.word("yes-no", "yes")
        } else {
            String::new()
        }
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        *self = match typed.trim() {
            "" | "0" => false,
            "1" | "x" | "X" => true,
            word if cx.terms.means("yes-no", "yes", word) => true,
            word if cx.terms.means("yes-no", "no", word) => false,
            _ => return Err(Problem::typed("problem-yes-no", typed)),
        };
        Ok(())
    }

    fn to_json(&self) -> Json {
        Json::Bool(*self)
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = match json {
            Json::Bool(yes) => *yes,
            Json::Null => false,
            other => return Err(JsonProblem::expected("yes-no", other)),
        };
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        visit(&[Cell::Integer(i64::from(*self))]);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        *self = match row {
            [Cell::Integer(0) | Cell::Empty] => false,
            [Cell::Integer(1)] => true,
            _ => return Err(row.first().unwrap_or(&Cell::Empty).problem()),
        };
        Ok(())
    }

    fn codes(&self) -> Vec<&'static str> {
        if *self { vec!["yes"] } else { Vec::new() }
    }

    fn choose(&mut self, codes: &[&str]) {
        *self = codes.contains(&"yes");
    }
}
