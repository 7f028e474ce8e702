//! One of a list of the field.

use serde_json::Value as Json;

use crate::domain::code::Code;
use crate::domain::phrase::Problem;
use crate::domain::value::{Cell, Choices, JsonProblem, Reading, Shape, Value};

/// The list of a code type, as a form needs it.
struct ListOf<C>(std::marker::PhantomData<C>);

impl<C: Code> ListOf<C> {
    const OPTIONAL: Choices = Choices {
        term: C::TERM,
        codes: codes::<C>,
        may_be_empty: true,
    };
    const REQUIRED: Choices = Choices {
        term: C::TERM,
        codes: codes::<C>,
        may_be_empty: false,
    };
}

/// All codes of a list, in its order.
pub(super) fn codes<C: Code>() -> Vec<&'static str> {
    C::VARIANTS.iter().map(|one| one.code()).collect()
}

/// The one of the list that a typed word or code means.
pub(super) fn meant<C: Code>(typed: &str, cx: &Reading) -> Option<C> {
    let typed = typed.trim();
    C::from_code(&typed.to_lowercase()).or_else(|| {
        C::VARIANTS
            .iter()
            .copied()
            .find(|one| cx.terms.means(C::TERM, one.code(), typed))
    })
}

/// The code that stands in the exchange format.
pub(super) fn code_in<C: Code>(json: &Json) -> Result<C, JsonProblem> {
    json.as_str()
        .and_then(C::from_code)
        .ok_or_else(|| JsonProblem::expected(C::TERM, json))
}

impl<C: Code> Value for Option<C> {
    fn shape(&self) -> Shape {
        Shape::Choice(&const { ListOf::<C>::OPTIONAL })
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }

    fn write(&self, cx: &Reading) -> String {
        self.map(|one| cx.terms.word(C::TERM, one.code()))
            .unwrap_or_default()
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        *self = if typed.trim().is_empty() {
            None
        } else {
            Some(meant(typed, cx).ok_or_else(|| Problem::typed("problem-choice", typed))?)
        };
        Ok(())
    }

    fn to_json(&self) -> Json {
        self.map_or(Json::Null, |one| Json::from(one.code()))
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = if json.is_null() {
            None
        } else {
            Some(code_in(json)?)
        };
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        visit(&[self.map_or(Cell::Empty, |one| Cell::text(one.code()))]);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        *self = match row {
            [Cell::Empty] => None,
            [cell] => Some(C::from_code(cell.as_str()).ok_or_else(|| cell.problem())?),
            _ => return Err(Cell::Empty.problem()),
        };
        Ok(())
    }

    fn codes(&self) -> Vec<&'static str> {
        self.iter().map(|one| one.code()).collect()
    }

    fn choose(&mut self, codes: &[&str]) {
        *self = codes.iter().find_map(|code| C::from_code(code));
    }
}

impl<C: Code + Default> Value for C {
    fn shape(&self) -> Shape {
        Shape::Choice(&const { ListOf::<C>::REQUIRED })
    }

    fn is_empty(&self) -> bool {
        false
    }

    fn write(&self, cx: &Reading) -> String {
        cx.terms.word(C::TERM, self.code())
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        *self = if typed.trim().is_empty() {
            C::default()
        } else {
            meant(typed, cx).ok_or_else(|| Problem::typed("problem-choice", typed))?
        };
        Ok(())
    }

    fn to_json(&self) -> Json {
        Json::from(self.code())
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = code_in(json)?;
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        visit(&[Cell::text(self.code())]);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        *self = match row {
            [Cell::Empty] => C::default(),
            [cell] => C::from_code(cell.as_str()).ok_or_else(|| cell.problem())?,
            _ => return Err(Cell::Empty.problem()),
        };
        Ok(())
    }

    fn codes(&self) -> Vec<&'static str> {
        vec![self.code()]
    }

    fn choose(&mut self, codes: &[&str]) {
        *self = codes
            .iter()
            .find_map(|code| C::from_code(code))
            .unwrap_or_default();
    }
}
